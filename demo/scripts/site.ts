// On every page: the elements that it may hold.
import '../../src/define.js';
