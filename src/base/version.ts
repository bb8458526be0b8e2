/** The version of this copy of the script. A test keeps it equal to package.json. */
export const version = '0.1.0';
