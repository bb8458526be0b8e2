/**
 * Where a change came from: this page (`here`), the system's pages in a frame on it (`frame`), another tab (`tab`), or
 * found when the visitor came back (`return`).
 */
export type ChangeCause = 'here' | 'frame' | 'tab' | 'return';
