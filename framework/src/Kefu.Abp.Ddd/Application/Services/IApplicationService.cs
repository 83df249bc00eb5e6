using Volo.Abp.Validation;

namespace Volo.Abp.Application.Services;

/// <summary>A use case of a module: injected by its interface, where the interceptors stand, and offered over HTTP.</summary>
public interface IApplicationService : IRemoteService, IValidationEnabled;
