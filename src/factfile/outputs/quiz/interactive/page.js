// What the page does: it reads what is answered, keeps it on the device, and marks it.

const key = JSON.parse(atob(document.getElementById("veiled").textContent));
const questions = key.questions.map((known, place) => ({
  ...known,
  form: document.forms[place],
  given: known.right.map(() => ""),
  claims: [],
  marked: false,
}));

// One question

function prepare(question) {
  const { form } = question;
  form.addEventListener("input", () => {
    read(question);
    keep();
    if (!question.marked) form.querySelector(".verdict").replaceChildren();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check(question);
  });
  // Enter goes on to an empty line, and only where there is none checks the answer.
  const lines = [...form.querySelectorAll("[type=text]")];
  form.addEventListener("keydown", (event) => {
    const empty = lines.find((line) => !line.value && line !== event.target);
    const enter = event.key === "Enter" && !event.isComposing;
    if (enter && lines.includes(event.target) && empty) {
      event.preventDefault();
      empty.focus();
    }
  });
}

// Once it is marked nothing can be given any more.
function read({ form, given, marked }) {
  if (marked) return;
  const said = new FormData(form).getAll("answer");
  given.forEach((_, line) => {
    given[line] = (said[line] ?? "").trim();
  });
}

function write({ form, given }) {
  form.querySelectorAll("[name=answer]").forEach((control, line) => {
    if (control.type === "radio") control.checked = control.value === given[0];
    else control.value = given[line];
  });
}

function check(question) {
  const said = question.form.querySelector(".verdict");
  read(question);
  if (isAnswered(question)) {
    mark(question);
    settle();
    said.focus();
  } else {
    said.textContent = "Answer first, or mark all at the end.";
  }
}

function mark(question) {
  question.marked = true;
  show(question, settle);
}

// All questions

function markAll() {
  const open = questions.filter((question) => !question.marked);
  open.forEach(read);
  const left = open.filter((question) => !isAnswered(question));
  const numbers = left.map(({ form }) => form.parentElement.value).join(", ");
  if (left.length && !confirm(`Not answered: ${numbers}. Mark all the same?`)) return;
  open.forEach(mark);
  settle();
  document.getElementById("score").focus();
}

function settle() {
  keep();
  showResult(questions);
  showSources(questions, key.sources);
}

// A browser may refuse to keep anything, and that is no error.
function keep() {
  const kept = questions.map(({ given, claims, marked }) => ({ given, claims, marked }));
  try {
    localStorage.setItem(key.form, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function takeUp() {
  try {
    const kept = JSON.parse(localStorage.getItem(key.form)) ?? [];
    questions.forEach((question, place) => Object.assign(question, kept[place]));
  } catch {
    return;
  }
  questions.forEach(write);
  questions.filter((question) => question.marked).forEach(mark);
}

function startAgain() {
  if (!confirm("Clear all answers and start again?")) return;
  try {
    localStorage.removeItem(key.form);
  } catch {
    // Then nothing is kept.
  }
  scrollTo(0, 0);
  location.reload();
}

document.querySelectorAll(".script").forEach((part) => {
  part.hidden = part.disabled = false;
});
document.getElementById("mark").onclick = markAll;
document.getElementById("again").onclick = startAgain;
document.getElementById("print").onclick = () => print();
questions.forEach(prepare);
takeUp();
settle();
document.getElementById("kept").hidden = !keep();
