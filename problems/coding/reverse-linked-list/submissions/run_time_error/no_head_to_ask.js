function reverseList(head) {
  let rest = head.next;
  head.next = null;
  while (rest) {
    const next = rest.next;
    rest.next = head;
    head = rest;
    rest = next;
  }
  return head;
}
