using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.Services;

/// <summary>A business rule that no single aggregate can hold.</summary>
public interface IDomainService : ITransientDependency;
