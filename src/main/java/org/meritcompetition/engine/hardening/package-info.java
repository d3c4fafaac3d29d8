/**
 * What keeps the engine from being used past the rules: expressions see the models' own beans and
 * nothing else, a candidate may work on a task but not re-assign it, and long lists stay fast.
 */
package org.meritcompetition.engine.hardening;
