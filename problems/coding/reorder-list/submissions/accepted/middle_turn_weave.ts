/** Changes the list in place. */
function reorderList(head: ListNode | null): void {
  if (head === null) return;
  let slow = head;
  let fast = head;
  while (fast.next !== null && fast.next.next !== null) {
    slow = slow.next!;
    fast = fast.next.next;
  }

  let rest = slow.next;
  slow.next = null;
  let second: ListNode | null = null;
  while (rest !== null) {
    const next: ListNode | null = rest.next;
    rest.next = second;
    second = rest;
    rest = next;
  }

  let first: ListNode | null = head;
  while (first !== null && second !== null) {
    const nextSecond: ListNode | null = second.next;
    second.next = first.next;
    first.next = second;
    first = second.next;
    second = nextSecond;
  }
}
