const reorderList = function (head) {
  let slow = head;
  let fast = head;
  while (fast.next !== null) {
    slow = slow.next;
    fast = fast.next.next;
  }
  let previous = null;
  let current = slow.next;
  slow.next = null;
  while (current) [current.next, previous, current] = [previous, current, current.next];
  for (let a = head, b = previous; b; ) {
    const [x, y] = [a.next, b.next];
    a.next = b;
    b.next = x;
    [a, b] = [x, y];
  }
};
