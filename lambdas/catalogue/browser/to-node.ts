import { type Part, part } from "../search/part.ts";

/** Makes a part into an element. Texts become text nodes, so none of them is ever read as markup. */
export function toElement({ tag, attributes, children }: Exclude<Part, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : toElement(child))));
  return element;
}

/** Makes a button that does something. */
export function toButton(label: string, act: () => void): HTMLElement {
  const button = toElement(part("button", { type: "button", class: "button" }, label));
  button.addEventListener("click", act);
  return button;
}
