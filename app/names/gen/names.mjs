// Writes ../names.tsv: every territory with its name in three languages, then what the locales of the site call some
// of them instead, as this version of Node knows them from the Unicode CLDR. Run it in this folder after the list of territories has changed:
//
//	node names.mjs > ../names.tsv
//
// The names are committed, so that the page drawn ahead and the page in the browser show the same ones.
import { readFileSync } from "node:fs";

const { territories } = JSON.parse(readFileSync("../../../ratecards/data/territories.json", "utf8"));
const languages = ["es-419", "pt-BR", "en"];
const locales = ["es-MX", "es-AR", "es-CL", "es-CO", "es-ES"];
const name = (tag, style, code) => new Intl.DisplayNames(tag, { type: "region", fallback: "none", style }).of(code);
// The long names of these say whose they are, the short ones where a visitor looks for them.
const short = new Set(["HK", "MO", "PS"]);

const named = (tag, iso) => name(tag, short.has(iso) ? "short" : "long", iso);

console.log(`# CLDR ${process.versions.cldr}: code, Spanish, Portuguese, English; then locale, code, name`);
for (const t of territories.sort((a, b) => (a.iso < b.iso ? -1 : 1))) {
  const row = [t.iso, ...languages.map((tag) => named(tag, t.iso))];
  if (row.some((cell) => !cell)) throw new Error(`no name: ${row}`);
  console.log(row.join("\t"));
}
for (const tag of locales) {
  for (const { iso } of territories) {
    if (named(tag, iso) !== named(languages[0], iso)) console.log([tag, iso, named(tag, iso)].join("\t"));
  }
}
