// Every visited node is made to point to one marker; a walk that comes to the marker has been there before.
export function hasCycle(head) {
  const marker = new ListNode('visited');
  let node = head;
  while (node) {
    if (node === marker) return true;
    const next = node.next;
    node.next = marker;
    node = next;
  }
  return false;
}
