FROM eclipse-temurin:17-jdk AS build
<<<<<<< HEAD
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
COPY processes processes
COPY forms forms
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home merit
WORKDIR /application
COPY --from=build /source/target/merit-competition-0.1.0-SNAPSHOT.jar application.jar
USER merit
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "application.jar"]
=======
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system merit
USER merit
COPY --from=build /build/target/merit-competition-0.1.0-SNAPSHOT.jar /app.jar
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/app.jar"]
>>>>>>> docs
