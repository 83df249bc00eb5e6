using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.MySQL;
using Volo.Abp.EntityFrameworkCore.Sqlite;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore.Library;

[DependsOn(typeof(AbpTestBaseModule), typeof(AbpEntityFrameworkCoreSqliteModule), typeof(AbpEntityFrameworkCoreMySQLModule))]
public class LibraryTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var database = context.Services.GetSingletonInstance<TestDatabase>();
        var commands = context.Services.GetSingletonInstance<CommandLog>();
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpDbContextOptions>(options =>
        {
            options.PreConfigure(preparing => preparing.DbContextOptions.AddInterceptors(commands));
            if (database.IsMySQL)
            {
                options.UseMySQL();
            }
            else
            {
                options.UseSqlite();
            }
        });
        context.Services.AddAbpDbContext<LibraryDbContext>(options =>
        {
            options.AddDefaultRepositories(includeAllEntities: true);
            options.AddDefaultRepository<Shelf>();
            options.AddRepository<Book, EfCoreBookRepository>();
            options.Entity<Book>(book => book.DefaultWithDetailsFunc = query => query.Include(b => b.Chapters));
        });
        context.Services.AddAbpDbContext<JournalDbContext>(options => options.AddDefaultRepositories());
    }
}
