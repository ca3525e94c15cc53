package org.cunbao.bench.batch;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.cunbao.bench.poi.TextbookRows;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The import as guides write it: one thread, chunks of a hundred rows, one typed table, nothing kept, nothing found. */
public final class Textbook {

    /** The typed table. */
    public static final String TABLE =
            "CREATE TABLE textbook (name text, gender text, age int, id_number text, phone text, category text, commitment text, skills text, team text, joined_on text, hours text)";

    private static final String INSERT =
            "INSERT INTO textbook VALUES (:name, :gender, :age, :idNumber, :phone, :category, :commitment, :skills, :team, :joinedOn, :hours)";

    private Textbook() {}

    /** Imports the files; the run's number makes the job's parameters new. */
    public static void run(ApplicationContext rooms, List<Path> files, long number) throws Exception {
        JobRepository repository = rooms.getBean(JobRepository.class);
        TextbookRows rows = new TextbookRows(files);
        Job job = new JobBuilder("textbook", repository)
                .start(new StepBuilder("rows", repository)
                        .<TextbookRows.Person, TextbookRows.Person>chunk(100)
                        .transactionManager(rooms.getBean(PlatformTransactionManager.class))
                        .reader(rows::next)
                        .writer(writer(rooms.getBean(DataSource.class)))
                        .build())
                .build();
        JobExecution execution = rooms.getBean(JobOperator.class)
                .start(job, new JobParametersBuilder().addLong("number", number).toJobParameters());
        if (execution.getStatus().isUnsuccessful()) {
            throw new IllegalStateException("the textbook's job failed: " + execution.getAllFailureExceptions());
        }
    }

    private static JdbcBatchItemWriter<TextbookRows.Person> writer(DataSource dataSource) {
        JdbcBatchItemWriter<TextbookRows.Person> writer = new JdbcBatchItemWriterBuilder<TextbookRows.Person>()
                .dataSource(dataSource)
                .sql(INSERT)
                .beanMapped()
                .build();
        writer.afterPropertiesSet();
        return writer;
    }
}
