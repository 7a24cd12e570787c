// The texts of the page /sparql in its language; {0}, {1} … stand for values.

export const say = JSON.parse(document.getElementById("words").textContent);

export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, number) => values[number]);
}
