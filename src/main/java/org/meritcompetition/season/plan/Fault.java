package org.meritcompetition.season.plan;

import java.io.Serializable;

/**
 * One fault of a season file, in Chinese.
 *
 * @param place line and path: {@code 第 37 行 awards.COLLECTIVE.seats}; items of a list count from 1
 * @param message what is wrong
 * @param remedy what would be right
 */
public record Fault(String place, String message, String remedy) implements Serializable {

    @Override
    public String toString() {
        return place + "：" + message + "。" + remedy + "。";
    }
}
