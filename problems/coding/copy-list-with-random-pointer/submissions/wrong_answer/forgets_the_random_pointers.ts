function copyRandomList(head: Node | null): Node | null {
  if (head === null) return null;
  return new Node(head.val, copyRandomList(head.next), null);
}
