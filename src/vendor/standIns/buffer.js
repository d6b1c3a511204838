/** Node's `Buffer`, for packages that take it for granted. */
export {Buffer} from "buffer/index.js";
