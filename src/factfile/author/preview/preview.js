// Filters and searches, keeps in the address what is chosen, shows a source at the foot
// of the screen, and dresses the cards. Without it, all is there to be read.

"use strict";

const form = document.getElementById("filter");
const strokes = document.querySelectorAll("svg a");
const topics = document.querySelectorAll(".topic");
const facts = Array.from(document.querySelectorAll(".fact"), (fact) => ({
  element: fact,
  data: fact.dataset,
  lacks: searched(fact.querySelector(".own")),
  list: fact.querySelector(".questions"),
  unfolded: false,
  questions: Array.from(fact.querySelectorAll(".question"), (question) => ({
    element: question,
    data: question.dataset,
    lacks: searched(question),
  })),
}));

// Accents and capitals do not count.
function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// Which words do not stand in an element; its text is read when it is first needed.
function searched(element) {
  let text;
  return (words) => {
    if (words.length) text ??= plain(element.textContent);
    return words.filter((word) => !text.includes(word));
  };
}

// Filters.

function filter() {
  const chosen = Object.fromEntries(new FormData(form));
  const words = plain(chosen.q).split(/\s+/).filter(Boolean);
  for (const fact of facts) show(fact, chosen, words);
  for (const topic of topics) topic.hidden = !topic.querySelector(".fact:not([hidden])");
  for (const stroke of strokes) {
    stroke.classList.toggle("faint", target(stroke.getAttribute("href")).hidden);
  }
  const questions = facts.flatMap((fact) => fact.questions);
  form.querySelector("output").value =
    `${counted(facts, "fact")}, ${counted(questions, "question")}`;
}

// A fact is shown with those of its questions that fit, or without, where none is asked
// for. A word may stand in the question or with its fact.
function show(fact, chosen, words) {
  const fits = (data, ...names) =>
    names.every((name) => !chosen[name] || chosen[name] === data[name]);
  const about = fits(fact.data, "topic", "disputed");
  const lacking = fact.lacks(words);
  let found = 0;
  for (const { element, data, lacks } of fact.questions) {
    const fit = about && fits(data, "kind", "level", "difficulty", "held");
    element.hidden = !fit || lacks(lacking).length > 0;
    found += !element.hidden;
  }
  const inside = Boolean(chosen.kind || chosen.difficulty || chosen.held || lacking.length);
  const itself = about && fits(fact.data, "level") && !inside;
  fact.element.hidden = !found && !itself;
  // What was unfolded to show what was found is folded again after that.
  const unfold = found > 0 && inside;
  if (unfold !== fact.unfolded) fact.list.open = fact.unfolded = unfold;
}

function counted(all, word) {
  const shown = all.filter((one) => !one.element.closest("[hidden]")).length;
  const of = shown === all.length ? "" : `${shown.toLocaleString("en")} of `;
  return `${of}${all.length.toLocaleString("en")} ${word}${all.length === 1 ? "" : "s"}`;
}

// The address: what is chosen, and where a link last led.

function target(hash) {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function read() {
  const led = target(location.hash);
  if (led) return go(led);
  const said = new URLSearchParams(location.hash.slice(1));
  choose(said);
  const place = document.getElementById(said.get("at") ?? "");
  if (place) go(place);
}

function choose(said) {
  for (const field of form.querySelectorAll("[name]")) {
    if (field.type === "checkbox") field.checked = said.has(field.name);
    else field.value = said.get(field.name) ?? "";
    // A word that is no choice chooses nothing.
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  filter();
}

function keep(place) {
  const chosen = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...chosen]) {
    if (!value) chosen.delete(name);
  }
  if (place) chosen.set("at", place.id);
  const hash = String(chosen);
  history.replaceState(null, "", hash ? `#${hash}` : location.pathname);
}

function go(place) {
  if (place.closest("[hidden]")) choose(new URLSearchParams());
  for (let box = place; box; box = box.parentElement.closest("details")) {
    if (box !== place) box.open = true;
  }
  settle(place);
  keep(place);
}

// What comes near the screen is drawn only then, and moves what lies below it.
function settle(place, frames = 4) {
  place.scrollIntoView();
  if (frames) requestAnimationFrame(() => settle(place, frames - 1));
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  filter();
  keep();
});
form.querySelector("button").addEventListener("click", () => {
  choose(new URLSearchParams());
  keep();
});
addEventListener("hashchange", read);
read();

// A source is told where one reads.

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#source/"]');
  const note = document.getElementById("reference");
  if (!link || !note.togglePopover) return;
  event.preventDefault();
  note.textContent = target(link.hash).textContent;
  note.togglePopover(true);
});

// The cards share one style, and have their pictures from where their facts show them.

const night = matchMedia("screen and (prefers-color-scheme: dark)");
const style = new CSSStyleSheet();
style.replaceSync(document.getElementById("card-style").content.textContent);
const decks = Array.from(document.querySelectorAll(".anki"), (deck) => deck.shadowRoot);
for (const deck of decks) {
  deck.adoptedStyleSheets = [style];
  for (const picture of deck.querySelectorAll("img")) {
    picture.src = deck.host.closest(".fact").querySelector(".own img").src;
  }
}

function dress() {
  for (const card of decks.flatMap((deck) => [...deck.querySelectorAll(".card")])) {
    card.classList.toggle("nightMode", night.matches);
  }
}
night.addEventListener("change", dress);
dress();
