import { pathToFileURL } from "node:url";

// A process that does what the runtime of Lambda does: loads the code once, and calls it with one event after the other.
const [file = "", handler = ""] = process.argv.slice(2);
const module = await import(pathToFileURL(file).href);
let calls = 0;

process.on("message", async (event) => {
  calls += 1;
  try {
    const result = await module[handler](event, { awsRequestId: `request-${calls}` });
    process.send?.({ result: result ?? null });
  } catch (error) {
    const { name, message } = error as Error;
    process.send?.({ error: { name, message } });
  }
});
