// Plain JavaScript, so that it can speak on a Node that is too old to read the TypeScript behind it.
const [major] = process.versions.node.split(".");
if (Number(major) !== 24) {
  console.error(`this project runs on Node 24, and this is Node ${process.versions.node}`);
  console.error(
    "run it through npm (npm run validate), which brings its own Node 24 on Linux; elsewhere install Node 24",
  );
  process.exit(2);
}

// A reader such as `head` may close the pipe early: that is its right, not an error of ours.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 2));

const [name, ...args] = process.argv.slice(2);
const COMMANDS = [
  "agreement",
  "bundle",
  "diff",
  "evidence",
  "fix",
  "generate",
  "locate",
  "new",
  "reconcile",
  "reproduce",
  "restore",
  "rotate",
  "snapshot",
  "start",
  "validate",
  "verify",
  "yank",
];
if (!COMMANDS.includes(name)) {
  console.error(`there is no command "${name ?? ""}"; there are ${COMMANDS.join(", ")}`);
  process.exit(2);
}
const { run, usage } = await import(`./${name}.ts`);
if (args.includes("--help") || args.includes("-h")) {
  console.log(usage);
} else {
  try {
    process.exitCode = await run(args);
  } catch (error) {
    // Not a verdict on the dataset (1), but a run that could not be made (2).
    process.exitCode = 2;
    // What a store says of itself may be in it, and nobody vouches for that: no terminal is to act on it.
    const { toVisible } = await import("./report/visible-text.ts");
    const lines = `${name} could not be run: ${error.message}`.replaceAll("\t", "    ").split("\n");
    console.error(lines.map(toVisible).join("\n"));
    if (error.name === "UsageError" || error.code?.startsWith("ERR_PARSE_ARGS")) console.error(`\n${usage}`);
    else if (process.env.DEBUG) console.error(error);
  }
}
