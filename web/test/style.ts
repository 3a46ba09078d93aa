/** In place of a style sheet in tests, which draw nothing. */
export default {};
