// What the pages are checked for: everything html-validate recommends, but for how a writer spells
// the same thing and for one rule that does not fit.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Spellings of the serializer of golang.org/x/net/html, all of them valid.
    "doctype-style": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // The standard allows blocking="render" on rel="expect"; the rule does not know it yet.
    "attribute-misuse": "off",
    // A form that answers while it is filled in has nothing to submit.
    "wcag/h32": "off",
    // A table that narrow screens show as blocks keeps its meaning only by the roles it had anyway.
    "no-redundant-role": "off",
    // No native element searches a list while one types.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
};
