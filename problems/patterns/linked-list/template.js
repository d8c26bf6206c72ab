function reverse(head) {
  let before = null;
  while (head !== null) {
    const following = head.next;
    head.next = before;
    before = head;
    head = following;
  }
  return before;
}
