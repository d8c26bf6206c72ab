var reverseList = function (head) {
  if (!head) return null;
  let previous = null;
  let current = head;
  while (current.next) {
    const next = current.next;
    current.next = previous;
    previous = current;
    current = next;
  }
  return previous;
};
