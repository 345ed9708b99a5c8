import type { PartElement } from "../part.ts";

/** Makes an element. Texts become text nodes, so none of them is ever read as markup. */
export function makeElement(
  tag: string,
  attributes: PartElement["attributes"],
  ...children: readonly (HTMLElement | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes a part into an element. */
export function toElement({ tag, attributes, children }: PartElement): HTMLElement {
  return makeElement(
    tag,
    attributes,
    ...children.map((child) => (typeof child === "string" ? child : toElement(child))),
  );
}

/** Makes a button that does something. */
export function toButton(label: string, act: () => void): HTMLElement {
  const button = makeElement("button", { type: "button", class: "button" }, label);
  button.addEventListener("click", act);
  return button;
}
