def removeNthFromEnd(head, n):
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    values.remove(values[-n])
    front = tail = ListNode()
    for value in values:
        tail.next = ListNode(value)
        tail = tail.next
    return front.next
