package org.meritcompetition.home;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

class DoneMeanwhileTest {

    @Controller
    static class Numbered {

        @PostMapping("/numbered")
        String taken() {
            throw new DataIntegrityViolationException("duplicate key");
        }
    }

    @Test
    void whoComesSecondIsToldSo() throws Exception {
        standaloneSetup(new Numbered())
                .setControllerAdvice(new DoneMeanwhile())
                .build()
                .perform(post("/numbered"))
                .andExpect(status().isConflict());
    }
}
