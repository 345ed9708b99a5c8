import type { Make } from "../compare/changes-view.ts";

/** Makes an element of the page. Texts become text nodes, whatever they hold. */
export const makeElement: Make<HTMLElement> = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
