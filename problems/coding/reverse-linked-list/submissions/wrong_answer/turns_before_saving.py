def reverseList(head):
    previous = None
    while head:
        head.next = previous
        previous = head
        head = head.next
    return previous
