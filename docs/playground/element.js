/** An element with attributes and children; children that are null are left out. */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Puts a text in its place, unless it is there: written anew, it would be read out anew. */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
