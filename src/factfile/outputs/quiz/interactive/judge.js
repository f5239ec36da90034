// How an answer is judged. A question has what is given and what is right on each of
// its lines, and the claims of its learner to have been right all the same.

// Case, accents, punctuation and spaces do not count, nor how thousands are set apart,
// the dots of an abbreviation, what makes 1st of 1, and a small word in front.
function fold(text) {
  const folded = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/(\d)[.,'’\s](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\p{L})[.'’](?=\p{L})/gu, "$1")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/[\p{P}\s]+/gu, " ")
    .trim()
    .replace(/^(?:(?:the|a|an|in|on|about) )+/, "");
  return folded || text.trim();
}

// For each line, whether it is right. Of a list each member counts once, on any line.
function judged({ format, right, given }) {
  const open = right.map((spellings) => spellings.map(fold));
  return given.map((said, line) => {
    const places = format === "recall" ? [...open.keys()] : [line];
    const place = places.find((place) => open[place].includes(fold(said)));
    if (place !== undefined) open[place] = [];
    return place !== undefined;
  });
}

// The same, with what the learner claims.
function agreed(question) {
  return judged(question).map((fits, line) => fits || question.claims.includes(line));
}

// A point for each line; one point for several lines is for all of them together.
function earned(question) {
  const lines = agreed(question);
  const right = lines.filter(Boolean).length;
  if (question.points === lines.length) return right;
  return right === lines.length ? question.points : 0;
}

function isTyped({ format }) {
  return ["short", "cloze", "recall"].includes(format);
}

function isAnswered({ given }) {
  return given.some(Boolean);
}

// The verdicts in words. Of what was typed a machine knows only that it found no match.
function lineVerdict(question, line) {
  return agreed(question)[line] ? "Right" : miss(question, question.given[line]);
}

function verdict(question) {
  const points = earned(question);
  if (!points) return miss(question, isAnswered(question));
  const own = question.claims.length ? " by your own judgement" : "";
  return (points < question.points ? "Partly right" : "Right") + own;
}

function miss(question, answered) {
  if (!answered) return "Not answered";
  return isTyped(question) ? "No match" : "Wrong";
}

function outOf(points, most) {
  return `${points} of ${most} ${most === 1 ? "point" : "points"}`;
}
