var reorderList = function (head) {
  let slow = head;
  let fast = head;
  while (fast.next !== null && fast.next.next !== null) {
    slow = slow.next;
    fast = fast.next.next;
  }

  let rest = slow.next;
  slow.next = null;
  let second = null;
  while (rest !== null) {
    const next = rest.next;
    rest.next = second;
    second = rest;
    rest = next;
  }

  let first = head;
  while (second !== null) {
    const nextSecond = second.next;
    second.next = first.next;
    first.next = second;
    first = second.next;
    second = nextSecond;
  }
};
