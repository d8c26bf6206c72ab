def copyRandomList(head):
    # One walk for everything: it fails as soon as a pointer goes forward.
    copies = {None: None}
    before = last = Node(0)
    node = head
    while node:
        copies[node] = Node(node.val)
        copies[node].random = copies[node.random]
        last.next = copies[node]
        last = last.next
        node = node.next
    return before.next
