function subsetsWith(items, isComplete, isHopeless) {
  const found = [];
  const chosen = [];
  function extend(start) {
    if (isHopeless(chosen)) return;
    if (isComplete(chosen)) found.push([...chosen]);
    for (let position = start; position < items.length; position++) {
      chosen.push(items[position]);
      extend(position + 1);
      chosen.pop();
    }
  }
  extend(0);
  return found;
}
