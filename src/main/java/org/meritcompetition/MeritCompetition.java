package org.meritcompetition;

import java.nio.charset.Charset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The process application that carries a yearly merit competition (立功竞赛), and its subcommands. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "立功竞赛管理系统",
        sharedModules = {"shared", "engine"})
public class MeritCompetition {

    public static void main(String[] args) {
        if (Subcommands.answer(args)) {
            System.exit(Subcommands.run(args));
        }
        if (!Charset.defaultCharset().newEncoder().canEncode('赛')) {
            System.setProperty("logging.charset.console", "UTF-8");
        }
        SpringApplication.run(MeritCompetition.class, args);
    }
}
