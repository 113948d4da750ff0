# Build: the same commands as in the README.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/DramaBot -c Release -o artifacts/app

# Run: as a user without rights, with nothing but the program, its configuration and the seeds.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /source/artifacts/app ./
COPY config ./config
COPY seeds ./seeds
RUN mkdir data && chown $APP_UID data
USER $APP_UID
VOLUME /app/data
ENV DRAMABOT_Http__Url=http://0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["./DramaBot", "health"]
ENTRYPOINT ["./DramaBot"]
