using Volo.Abp.Guids;
using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore.Sqlite;

/// <summary>SQLite.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public class AbpEntityFrameworkCoreSqliteModule : AbpModule
{
    public AbpEntityFrameworkCoreSqliteModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpSequentialGuidGeneratorOptions>(options => options.DefaultSequentialGuidType ??= SequentialGuidType.SequentialAsString);
}
