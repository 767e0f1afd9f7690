// Writes ../names.tsv: every territory with its name in three languages, as this version of Node knows them from
// the Unicode CLDR. Run it in this folder after the list of territories has changed:
//
//	node names.mjs > ../names.tsv
//
// The names are committed, so that the page drawn ahead and the page in the browser show the same ones.
import { readFileSync } from "node:fs";

const { territories } = JSON.parse(readFileSync("../../../ratecards/data/territories.json", "utf8"));
const languages = ["es-419", "pt-BR", "en"];
const name = (tag, style, code) => new Intl.DisplayNames(tag, { type: "region", fallback: "none", style }).of(code);
// The long names of these say whose they are, the short ones where a visitor looks for them.
const short = new Set(["HK", "MO", "PS"]);

console.log(`# CLDR ${process.versions.cldr}: code, Spanish, Portuguese, English`);
for (const t of territories.sort((a, b) => (a.iso < b.iso ? -1 : 1))) {
  const row = [t.iso, ...languages.map((tag) => name(tag, short.has(t.iso) ? "short" : "long", t.iso))];
  if (row.some((cell) => !cell)) throw new Error(`no name: ${row}`);
  console.log(row.join("\t"));
}
