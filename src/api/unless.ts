import { ApiError } from './errors.js';

/** Some statuses are answers rather than faults: gives `instead` for them. */
export const unless = async <T, U>(
  call: Promise<T>,
  statuses: readonly number[],
  instead: U,
): Promise<T | U> => {
  try {
    return await call;
  } catch (error) {
    const known = error instanceof ApiError && error.code !== 'queue' && error.code !== 'refused';
    if (known && error.status !== undefined && statuses.includes(error.status)) return instead;
    throw error;
  }
};
