function copyRandomList(head: _Node | null): _Node | null {
  const copyOf = new Map<_Node | null, _Node | null>([[null, null]]);
  for (let node = head; node !== null; node = node.next) copyOf.set(node, new _Node(node.val));
  for (let node = head; node !== null; node = node.next) {
    const copy = copyOf.get(node)!;
    copy.next = copyOf.get(node.next)!;
    copy.random = copyOf.get(node.random)!;
  }
  return copyOf.get(head)!;
}
