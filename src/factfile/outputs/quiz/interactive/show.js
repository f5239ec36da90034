// How the marks and the key are shown. Whatever was typed or comes from facts becomes
// text here and nothing else: no markup is ever parsed.

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Closes a question and opens its part of the key; `claimed` is called with a claim.
function show(question, claimed) {
  const { form } = question;
  const button = form.querySelector("button");
  form.querySelector("fieldset").disabled = true;
  button.disabled = button.hidden = true;
  form
    .querySelector(".feedback")
    .replaceChildren(reasons(question), ...claims(question, claimed), notes(question));
  tell(question);
}

function tell(question) {
  const { form, points } = question;
  const said = form.querySelector(".verdict");
  said.classList.toggle("full", earned(question) === points);
  said.classList.toggle("none", earned(question) === 0);
  said.replaceChildren(
    element("b", {}, verdict(question)),
    ` · ${outOf(earned(question), points)}`,
  );
  form.querySelectorAll(".mark").forEach((mark, line) => {
    mark.textContent = lineVerdict(question, line);
  });
}

// A box for each typed answer that no spelling matches.
function claims(question, claimed) {
  const fits = judged(question);
  const boxes = question.given.flatMap((said, line) =>
    isTyped(question) && said && !fits[line] ? [claim(question, line, claimed)] : [],
  );
  if (!boxes.length) return [];
  const why = "A machine compares letters, not meaning. If yours means the same, say so:";
  return [element("div", { className: "claims" }, element("p", {}, why), ...boxes)];
}

function claim(question, line, claimed) {
  const box = element("input", {
    type: "checkbox",
    checked: question.claims.includes(line),
    onchange() {
      question.claims = question.claims.filter((other) => other !== line);
      if (box.checked) question.claims.push(line);
      tell(question);
      claimed();
    },
  });
  return element("label", {}, box, ` I was right: “${question.given[line]}”`);
}

// Every answer with its reason; one that stands alone is the right one.
function reasons({ format, verdicts, given }) {
  const alone = verdicts.length === 1;
  const rows = verdicts.map(({ mark, letter, text, why, prompt }, place) => {
    const chosen = format === "choice" && given[0] === String(place);
    const said = mark || (alone ? "Right" : "");
    return element(
      "li",
      { className: said.toLowerCase() },
      element("span", { className: "bubble" }, letter),
      element(
        "p",
        {},
        prompt ? `${prompt} – ` : "",
        element("b", {}, text),
        " ",
        said ? element("i", {}, chosen ? `${said}, your answer` : said) : "",
        ` ${why}`,
      ),
    );
  });
  return element("ul", { className: "verdicts" }, ...rows);
}

function notes(question) {
  const rows = question.notes.map(({ name, remarks }) =>
    element("div", {}, element("dt", {}, `${name}:`), ...remarks.flatMap(remark)),
  );
  return element("dl", {}, ...rows);
}

function remark({ text, passages }) {
  const links = passages.flatMap((passage) => [
    "; ",
    element("a", { href: `#source-${passage.source}` }, passage.text),
  ]);
  return [" ", element("dd", {}, text, text && links.length ? " " : "", ...links.slice(1))];
}
