/**
 * Puts elements of a page that has just begun to show in their places anew. What stands in them then leaves or comes in one
 * step, where a list that only loses entries would push the others along under the reader's eyes.
 */
export function putAnew(elements: ArrayLike<Element>): void {
  Array.prototype.forEach.call(elements, (element: Element) => element.parentNode?.replaceChild(element, element));
}
