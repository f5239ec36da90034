// What came of it all: the points, which questions were right, and the sources.

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function showResult(questions) {
  const marked = questions.filter((question) => question.marked);
  const done = marked.length === questions.length;
  const all = sum(questions.map((question) => question.points));
  const most = sum(marked.map((question) => question.points));
  const points = sum(marked.map(earned));
  const proved = sum(marked.map((question) => earned({ ...question, claims: [] })));
  const own = points - proved;
  document.getElementById("score").replaceChildren(
    done ? "" : `${marked.length} of ${questions.length} questions marked`,
    done || !most ? "" : ": ",
    most ? element("b", {}, outOf(points, most)) : "",
    own ? `, ${own} by your own judgement` : "",
  );
  document.getElementById("scores").replaceChildren(...marked.map(score));
  document.getElementById("total").textContent = `${done ? points : ""} / ${all}`;
  document.getElementById("mark").hidden = done;
}

function score(question) {
  const { id, value } = question.form.parentElement;
  return element(
    "li",
    {},
    element("a", { href: `#${id}` }, `${value} ${verdict(question)}`),
    question.points > 1 ? ` ${earned(question)} of ${question.points}` : "",
  );
}

// Of the sources only those of marked questions, for titles tell a lot.
function showSources(questions, sources) {
  const remarks = questions
    .filter((question) => question.marked)
    .flatMap(({ notes }) => notes.flatMap((note) => note.remarks));
  const named = new Set(
    remarks.flatMap(({ passages }) => passages.map((passage) => passage.source)),
  );
  const rows = sources
    .filter(({ id }) => named.has(id))
    .map(({ id, cite }) => element("li", { id: `source-${id}` }, cite));
  const section = document.querySelector(".sources");
  section.hidden = !rows.length;
  section.querySelector("ul").replaceChildren(...rows);
}
