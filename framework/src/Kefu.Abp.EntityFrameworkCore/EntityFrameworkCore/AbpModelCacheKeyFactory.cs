using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>One model for each context type and kind of clock.</summary>
internal sealed class AbpModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime)
        => (context.GetType(), designTime, context.GetService<IDbContextOptions>().FindExtension<AbpOptionsExtension>()?.ClockKind);
}
