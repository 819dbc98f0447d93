/** Fills static/vendor from node_modules: two scripts, six fonts, the licences and VENDOR.json. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";

const target = "../static/vendor";

const text = "@fontsource-variable/atkinson-hyperlegible-next";
const mono = "@fontsource-variable/atkinson-hyperlegible-mono";
const display = "@fontsource/bricolage-grotesque";

/** What is delivered, and the packages that are inside it. */
const delivered = {
  "kit.js": ["preact", "htm", "@preact/signals", "@preact/signals-core"],
  "socket.io.esm.min.js": [
    "socket.io-client",
    "engine.io-client",
    "engine.io-parser",
    "socket.io-parser",
    "@socket.io/component-emitter",
  ],
  ...fonts("atkinson-hyperlegible-next", "wght", text),
  ...fonts("atkinson-hyperlegible-mono", "wght", mono),
  ...fonts("bricolage-grotesque", "800", display),
};

/** Of a font in all weights ("wght") or in one: its Latin letters, and the rarer ones apart. */
function fonts(name, weight, source) {
  const subsets = ["latin", "latin-ext"];
  return Object.fromEntries(subsets.map((part) => [`fonts/${name}-${part}-${weight}-normal.woff2`, [source]]));
}

function deliver(file, [first]) {
  if (file === "kit.js") {
    buildSync({ entryPoints: ["kit.js"], outfile: `${target}/${file}`, bundle: true, minify: true, format: "esm", target: "es2020", legalComments: "none" });
  } else {
    const inside = file.startsWith("fonts/") ? file.replace("fonts", "files") : `dist/${file}`;
    copyFileSync(`node_modules/${first}/${inside}`, `${target}/${file}`);
  }
}

function provenance(name) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const licence = `licences/${name.replace("@", "").replace("/", "-")}.txt`;
  copyFileSync(`node_modules/${name}/LICENSE`, `${target}/${licence}`);
  return { name, version, licence: license, text: licence };
}

function sha384(file) {
  return createHash("sha384").update(readFileSync(`${target}/${file}`)).digest("base64");
}

rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}/fonts`, { recursive: true });
mkdirSync(`${target}/licences`);
const files = Object.entries(delivered).map(([file, packages]) => {
  deliver(file, packages);
  return { file, sha384: sha384(file), packages: packages.map(provenance) };
});
const texts = new Set(files.flatMap(({ packages }) => packages.map((one) => one.text)));
const licences = [...texts].sort().map((file) => ({ file, sha384: sha384(file) }));
writeFileSync(`${target}/VENDOR.json`, `${JSON.stringify({ files, licences }, null, 2)}\n`);
