import assert from "node:assert/strict";
import {test} from "node:test";
import fc from "fast-check";
import nzh from "nzh";
import {reading} from "./reading.ts";

const read = (number: string) => {
  const {mentions} = reading(`全年共办理案件${number}件。`);
  assert.equal(mentions.length, 1, number);
  assert.equal(mentions[0]!.quote, `${number}件`);
  return mentions[0]!.value;
};
const counts = fc.oneof(fc.integer({min: 2, max: 9999}), fc.integer({min: 2, max: 999_999_999_999}));
const decimals = fc.tuple(fc.integer({min: 1, max: 9999}), fc.integer({min: 1, max: 99}));

test("any number written in Chinese numerals reads back as itself", () => {
  fc.assert(fc.property(counts, (n) => assert.equal(read(nzh.cn.encodeS(n)), n)));
});

test("any number written with separators of thousands reads back as itself", () => {
  fc.assert(fc.property(counts, (n) => assert.equal(read(n.toLocaleString("en-US")), n)));
});

test("any number written in full-width digits reads back as itself", () => {
  const wide = (n: number) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(fc.property(counts, (n) => assert.equal(read(wide(n)), n)));
});

test("decimals of 万 and 亿 are multiplied out exactly", () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom("万", "亿"), ([whole, part], sign) => {
      const written = `${whole}.${String(part).padStart(2, "0")}`;
      assert.equal(read(`${written}${sign}`), Number(`${written}e${sign === "万" ? 4 : 8}`));
    })
  );
});

test("a percentage said in words reads as the one written in figures", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 100}), (n) => {
      const {mentions} = reading(`调解成功率达百分之${nzh.cn.encodeS(n)}。`);
      assert.deepEqual(
        mentions.map(({value, unit}) => [value, unit]),
        [[n, "%"]]
      );
    })
  );
});

test("any sum written in formal numerals reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99_999_999}), (n) => {
      const {mentions} = reading(`捐款${nzh.cn.encodeB(n)}元。`);
      assert.deepEqual(
        mentions.map(({value, unit}) => [value, unit]),
        [[n, "元"]]
      );
    })
  );
});

test("two digits in a row say from which to which, wherever they stand in the number", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 8}),
      fc.integer({min: 1, max: 9}),
      fc.constantFrom(10, 100, 1000),
      (low, head, power) => {
        const one = nzh.cn.encodeS(head * power * 10 + low * power).slice(0, -1);
        const sign = nzh.cn.encodeS(power).slice(-1);
        const [from, to] = ["一二三四五六七八九"[low - 1]!, "一二三四五六七八九"[low]!];
        const {mentions} = reading(`全年共办理案件${one.slice(0, -1)}${from}${to}${sign}件。`);
        const stated = mentions.map(({value, high}) => [value, high]);
        assert.deepEqual(stated, [[head * power * 10 + low * power, head * power * 10 + (low + 1) * power]]);
      }
    )
  );
});

test("a share of a power of ten has the digits that were written", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99}), fc.integer({min: 1, max: 9}), (n, tenth) => {
      const {mentions} = reading(`信访量占万分之${n}.${tenth}。`);
      assert.deepEqual(
        mentions.map(({value}) => value),
        [Number(`${n}.${tenth}e-2`)]
      );
    })
  );
});

test("numbers in a row share the measure word of the last", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 13, max: 9999}), {minLength: 2, maxLength: 6}), (numbers) => {
      const {mentions} = reading(`各县分别办理案件${numbers.join("、")}件。`);
      assert.deepEqual(
        mentions.map(({value, unit}) => [value, unit]),
        numbers.map((n) => [n, "件"])
      );
    })
  );
});
