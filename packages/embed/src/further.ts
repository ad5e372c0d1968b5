// Every item type that `kith.js` does not have; with what the page shares, and without a Lit of its own.
import '@kith/elements/items/further/define';
