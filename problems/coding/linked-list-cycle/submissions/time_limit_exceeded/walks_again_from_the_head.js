function hasCycle(head) {
  let position = 0;
  for (let node = head; node !== null; node = node.next) {
    let earlier = head;
    for (let i = 0; i < position; i++) {
      if (earlier === node) return true;
      earlier = earlier.next;
    }
    position++;
  }
  return false;
}
