// A class of a CSS module is its own name; jsdom knows no styles.
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) })
