import { readSearchIndex } from "./read-search.ts";
import { findSearchPage, type SearchPage } from "./search-page.ts";
import { SearchSession } from "./search-session.ts";

const page = findSearchPage();
if (page !== undefined) void start(page);

/** Brings the form to light once it can be used; until then and after a failure the page says that it cannot. */
async function start(page: SearchPage): Promise<void> {
  try {
    const index = await readSearchIndex(page.form.dataset.index ?? "");
    page.form.hidden = false;
    page.off.hidden = true;
    new SearchSession(page, index).start();
  } catch (error) {
    page.form.hidden = true;
    page.off.hidden = false;
    const reason = error instanceof Error ? error.message : String(error);
    page.off.textContent = `The search could not be loaded (${reason}). Everything can be browsed without.`;
  }
}
